/** Letters that Unicode decomposition does not take apart, and the two other alphabets of the content's languages. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  `ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ħ h ŋ ng ə e
   а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц ts ч ch ш sh щ sht ъ a ы y э e ю yu я ya
   ё yo є ye і i ї yi ґ g ђ dj ѓ gj ј j љ lj њ nj ћ c ќ kj џ dz ѕ dz
   α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`
    .trim()
    .split(/\s+(?=\P{ASCII})/u)
    .map((pair) => pair.split(' ') as [string, string]),
)

/** Greek pairs that are read as one sound; replaced before the single letters. */
const greekPairs: Readonly<Record<string, string>> = { ου: 'ou', αυ: 'av', ευ: 'ev', γγ: 'ng', γχ: 'nch', γξ: 'nx' }

const longest = 96

/**
 * A readable address in `a-z`, `0-9` and hyphens: `Şişli` gives `sisli`, `Κοινότητα` gives `koinotita`.
 * Empty when nothing of the text can be written so. At most 96 characters, cut at a hyphen.
 */
export function toSlug(text: string): string {
  const plain = [...text.toLowerCase().normalize('NFC')]
    .map((letter) => (letters[letter] === undefined ? letter.normalize('NFD') : letter))
    .join('')
  const slug = plain
    .replace(/[\p{M}ь]/gu, '')
    .replace(/ου|αυ|ευ|γγ|γχ|γξ/g, (pair) => greekPairs[pair] ?? pair)
    .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug.length <= longest
    ? slug
    : slug
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest)
}

/** Lower-case letters, digits and single hyphens inside. */
export const isSlug = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)

/** The longest address that may be written. */
export const longestSlug = 120

/** The address with something after it that tells it from another one. */
export const withEnding = (slug: string, ending: string): string =>
  `${slug.slice(0, longestSlug - ending.length - 1).replace(/-$/, '')}-${ending}`
