import { codeFor, type Recipe } from './recipes.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** Of our own parts alone: the reference has its own styles, which reach for the same elements. */
const style = `
:root { color-scheme: light dark; --line: light-dark(#d5d9e0, #3a4150); --soft: light-dark(#f4f6f9, #1b2029); --link: light-dark(#0b57a4, #8ab8f0) }
body { margin: 0 }
.top { border-bottom: 1px solid var(--line) }
.top nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: .75rem 1rem }
.top, .text { font: 1rem/1.6 system-ui, sans-serif }
.text { max-width: 52rem; margin: 0 auto; padding: 0 1rem 3rem }
.top a, .text a { color: var(--link) }
.text h1 { line-height: 1.2 } .text h2 { margin-top: 2.5rem; line-height: 1.3 }
.text pre { overflow-x: auto; padding: 1rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--soft); font-size: .875rem; line-height: 1.5 }
`

const links = [
  ['/docs/api', 'Reference'],
  ['/docs/api/recipes', 'Recipes'],
  ['/openapi.json', 'OpenAPI'],
  ['/schema.graphql', 'GraphQL schema'],
] as const

const navigation = `<nav aria-label="API">${links.map(([url, label]) => `<a href="${url}">${label}</a>`).join('')}</nav>`

const page = (title: string, head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`

/** The reference with requests to try. Its program is ours to serve (`routes.ts`): nothing is loaded from another host. */
export const referencePage = (script: string, start: string): string =>
  page(
    'API · Alliance CMS',
    `<style>${style}</style>`,
    `<header class="top">${navigation}</header><noscript><main class="text"><p>This page needs JavaScript. <a href="/openapi.json">The OpenAPI document</a> and <a href="/docs/api/recipes">the recipes</a> do not.</p></main></noscript><div id="api"></div><script src="${script}"></script><script src="${start}"></script>`,
  )

/** The recipes as a page without any script. */
export const recipesPage = (recipes: readonly Recipe[], api: string): string =>
  page(
    'Recipes · Alliance CMS',
    `<style>${style}</style>`,
    `<header class="top">${navigation}</header><main class="text"><h1>Recipes</h1><p>Short programs that do one thing each. They run as they stand, with Node 20 or later; those that import nothing run in a browser as well. No key is needed to read.</p><ul>${recipes
      .map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`)
      .join('')}</ul>${recipes.map((recipe) => section(recipe, api)).join('')}</main>`,
  )

const section = (recipe: Recipe, api: string): string =>
  `<section id="${recipe.id}"><h2>${escaped(recipe.title)}</h2><p>${escaped(recipe.text)}</p><pre tabindex="0"><code class="language-${recipe.language}">${escaped(codeFor(recipe, api))}</code></pre></section>`

/** Starts the reference. Nothing of it speaks to its makers, and no font is fetched. */
export const startScript = `Scalar.createApiReference('#api', ${JSON.stringify({
  url: '/openapi.json',
  telemetry: false,
  withDefaultFonts: false,
  hideClientButton: true,
  hideDarkModeToggle: false,
  showDeveloperTools: 'never',
  agent: { disabled: true },
  mcp: { disabled: true },
  defaultOpenAllTags: false,
  defaultHttpClient: { targetKey: 'js', clientKey: 'fetch' },
  documentDownloadType: 'direct',
})})
`
