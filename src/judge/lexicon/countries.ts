import { squash, wordsOf } from '../text.ts'
import { GLUE } from './glue.ts'

/**
 * Countries: ISO 3166-1 alpha-2 codes, then every usual English name, then after a
 * semicolon what its people and things are called, unless that is the name with an "n" ("Libyan"). Names as in ISO 3166 and the CIA World Factbook.
 */
const TABLE = `
af afghanistan; afghan
al albania
dz algeria
ad andorra
ao angola
ar argentina, the argentine; argentine, argentinian
am armenia
au australia, oz; aussie
at austria, osterreich
az azerbaijan; azerbaijani, azeri
bs bahamas; bahamian
bh bahrain; bahraini
bd bangladesh; bangladeshi
bb barbados; barbadian, bajan
by belarus; belarusian
be belgium; belgian
bz belize; belizean
bj benin, dahomey; beninese
bt bhutan; bhutanese
bo bolivia
ba bosnia and herzegovina, bosnia, bosnia-herzegovina; bosnian
bw botswana
br brazil, brasil; brazilian
bn brunei; bruneian
bg bulgaria
bf burkina faso, upper volta; burkinabe
bi burundi; burundian
kh cambodia, kampuchea; khmer
cm cameroon; cameroonian
ca-x canada; canadian
cv cape verde, cabo verde; cape verdean
cf central african republic; central african
td chad; chadian
cl chile; chilean
cn china, people's republic of china, prc, peoples republic of china; chinese
co-x colombia
cd democratic republic of the congo, dr congo, drc, congo-kinshasa, zaire; congolese
cg republic of the congo, congo-brazzaville; congolese
cr costa rica
ci ivory coast, cote d'ivoire, cote divoire; ivorian
hr croatia, hrvatska; croat
cu cuba
cy cyprus; cypriot
cz czech republic, czechia; czech
dk denmark, danmark; danish, dane
dj djibouti; djiboutian
dm dominica
do-x dominican republic; dominican
ec ecuador; ecuadorian
eg egypt; egyptian
sv el salvador; salvadoran
ee estonia
sz eswatini, swaziland; swazi
et ethiopia, abyssinia
fj fiji; fijian
fi finland, suomi; finnish, finn
fr france; french, frenchman
ga gabon; gabonese
gm gambia
ge georgia
de-x germany, deutschland, federal republic of germany; german
gh ghana, gold coast; ghanaian
gr greece, hellas; greek
gt guatemala
gn guinea
gy guyana; guyanese
ht haiti; haitian
hn honduras; honduran
hk hong kong
hu hungary; hungarian
is-x iceland; icelandic, icelander
in-x india, bharat
id indonesia, dutch east indies
ir iran, persia; iranian, persian
iq iraq; iraqi
ie ireland, republic of ireland, eire; irish
il israel; israeli
it-x italy, italia; italian
jm jamaica
jp japan, nippon; japanese
jo jordan; jordanian
kz kazakhstan; kazakh
ke kenya
kp north korea, dprk, democratic people's republic of korea
kr south korea, republic of korea
kw kuwait; kuwaiti
kg-x kyrgyzstan; kyrgyz
la-x laos; laotian, lao
lv latvia
lb-x lebanon; lebanese
lr liberia
ly libya
li liechtenstein
lt lithuania
lu luxembourg, luxemburg
mg madagascar; malagasy
mw malawi, nyasaland; malawian
my-x malaysia
mv maldives; maldivian
ml mali; malian
mt malta; maltese
mr mauritania
mu mauritius; mauritian
mx mexico; mexican
md moldova
mc monaco; monegasque
mn mongolia
me-x montenegro; montenegrin
ma-x morocco; moroccan
mz mozambique; mozambican
mm myanmar, burma; burmese
na namibia, south west africa
np nepal; nepalese, nepali
nl netherlands, holland; dutch, dutchman
nz new zealand, aotearoa; new zealander, kiwi
ni nicaragua
ne niger; nigerien
ng nigeria
mk north macedonia, macedonia; macedonian
no-x norway, norge; norwegian
om oman; omani
pk pakistan; pakistani
ps palestine; palestinian
pa-x panama; panamanian
pg papua new guinea
py paraguay; paraguayan
pe peru; peruvian
ph philippines; filipino, philippine
pl poland, polska; polish, pole
pt portugal; portuguese
qa qatar; qatari
ro romania, rumania
ru russia, russian federation
rw rwanda
sa saudi arabia, ksa; saudi
sn senegal; senegalese
rs serbia; serb
sc seychelles
sl sierra leone
sg singapore; singaporean
sk slovakia, slovak republic; slovak
si slovenia; slovene
so-x somalia; somali
za south africa, rsa
ss south sudan
es spain, espana; spanish, spaniard
lk sri lanka, ceylon
sd sudan; sudanese
sr suriname, surinam; surinamese
se sweden, sverige; swedish, swede
ch switzerland; swiss
sy syria
tw taiwan, formosa, republic of china; taiwanese
tj tajikistan; tajik
tz tanzania
th-x thailand, siam; thai
tg togo; togolese
to-x tonga
tt trinidad and tobago; trinidadian
tn tunisia
tr turkey, turkiye; turkish, turk
tm turkmenistan; turkmen
ug uganda
ua ukraine; ukrainian
ae united arab emirates, uae; emirati
gb united kingdom, uk, great britain, britain, united kingdom of great britain and northern ireland; british, briton
us-x united states of america, united states, us, america, u s, the states; american
uy uruguay; uruguayan
uz uzbekistan; uzbek
ve venezuela
vn vietnam, viet nam; vietnamese
ye yemen; yemeni
zm zambia
zw zimbabwe, rhodesia; zimbabwean
en-x england; english, englishman
sct scotland; scottish, scot, scots
wls wales, cymru; welsh, welshman
nir northern ireland; northern irish
ag antigua and barbuda; antiguan
km comoros; comorian
gd grenada; grenadian
gw guinea-bissau
gq equatorial guinea
ki kiribati
ls lesotho; basotho
mh marshall islands; marshallese
fm micronesia
nr nauru; nauruan
pw palau; palauan
kn saint kitts and nevis
lc saint lucia
vc saint vincent and the grenadines
ws samoa
sm san marino
st-x sao tome and principe
sb solomon islands
tl east timor, timor-leste; timorese
tv-x tuvalu; tuvaluan
vu vanuatu
va vatican city, vatican, holy see
`

const contentOf = (words: readonly string[]) => words.filter((word) => !GLUE.has(word)).join('')

/** Names, codes and (from `-x` free) any country by its words written together. */
export const COUNTRIES = new Map<string, string>()
/** "french" and "frenchmen" to the country. */
export const DEMONYMS = new Map<string, string>()

for (const line of TABLE.trim().split('\n')) {
  const [names = '', peoples = ''] = line.split('; ')
  const [, short = '', rest = ''] = /^(\S+) (.*)$/u.exec(names) ?? []
  for (const name of [short, ...rest.split(', ')]) {
    if (name.endsWith('-x')) continue
    const words = wordsOf(name)
    COUNTRIES.set(squash(words), short)
    // As a list of content words: "trinidad", "tobago".
    if (words.includes('and')) COUNTRIES.set(contentOf(words), short)
  }
  const [name = ''] = rest.split(', ')
  for (const people of [name.endsWith('a') ? `${name}n` : '', ...peoples.split(', ')]) {
    if (people !== '') DEMONYMS.set(people.replaceAll(' ', ''), short)
  }
}
