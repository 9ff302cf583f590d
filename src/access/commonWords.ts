/**
 * What people build easy passwords from, in the languages of the staff: letters only, lower case, without accents.
 * Drawn up by hand from what public lists of leaked passwords have in common; names of this service are among them.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  password passwort motdepasse passe parola heslo jelszo parole geslo sifre kodikos passphrase passcode secret secrete geheim segreto secreto
  admin administrator administrateur root user utilisateur utente login signin welcome bienvenue willkommen benvenuto benvenuti bemvindo
  default changeme change letmein let me in test testing tester temp temporary guest demo sample example system server computer internet
  qwerty qwertz azerty qwertyuiop asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm yxcvbnm wxcvbn qaz wsx edc rfv tgb
  abc abcd abcde abcdef abcdefg abcdefgh xyz
  love lover loveyou iloveyou jetaime amour amore mylove sweetheart princess princesse prinzessin angel angels sunshine soleil rainbow
  monkey dragon tiger tigre lion panther eagle falcon wolf shadow phoenix unicorn butterfly kitty kitten puppy bunny chicken turtle dolphin
  football soccer baseball basketball hockey tennis rugby golf juventus barcelona realmadrid liverpool arsenal chelsea marseille steaua dinamo
  superman batman spiderman ironman starwars pokemon naruto pikachu minecraft matrix hello bonjour hallo ciao salut hola hi
  summer winter spring autumn fall ete hiver printemps automne sommer herbst fruhling inverno estate primavera autunno
  january february march april may june july august september october november december
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
  monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche
  michael jordan ashley jennifer jessica daniel david thomas robert charlie andrew nicole michelle anthony matthew joshua alexander
  marie pierre jean nicolas julien sophie camille maria andrei alexandru mihai ivan georgi peter pavel martin jozef laszlo istvan marco giuseppe
  master killer hunter ranger gangster warrior ninja boss king queen prince god jesus christ heaven hell devil freedom liberte trust
  money dollar euro gold diamond silver banana orange apple cherry chocolate cookie coffee pizza cheese pepper ginger flower fleur rose
  mother father mama papa mum dad family famille baby bebe girl boy friend friends forever always never nothing whatever
  google facebook twitter youtube linkedin instagram whatsapp microsoft windows apple samsung nokia android linux office outlook
  access security secure private public number letter keyboard mouse mobile phone email mail account office work home house maison
  london paris berlin roma rome madrid budapest bucuresti bucharest sofia bratislava kosice strasbourg strasburg bruxelles brussels geneva
  france italia romania hungary magyar bulgaria slovakia slovensko deutschland espana europe european europa europeenne
  alliance congress congres council councilofeurope conseil coe city cities region regions ville villes mayor maire inclusion romainclusion
  romact romed romacted dosta travellers payload cms website the and my your is it one two three new old big good
  `
    .trim()
    .split(/\s+/),
)
