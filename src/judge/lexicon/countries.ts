import { squash, wordsOf } from '../text.ts'

/**
 * Countries: ISO 3166-1 alpha-2 and alpha-3 codes, then every usual English name, then after a
 * semicolon what its people and things are called. Names as in ISO 3166 and the CIA World Factbook.
 */
const TABLE = `
af afg afghanistan; afghan
al alb albania; albanian
dz dza algeria; algerian
ad and-x andorra; andorran
ao ago angola; angolan
ar arg argentina, the argentine; argentine, argentinian
am arm-x armenia; armenian
au aus australia, oz; australian, aussie
at aut austria, osterreich; austrian
az aze azerbaijan; azerbaijani, azeri
bs bhs bahamas; bahamian
bh bhr bahrain; bahraini
bd bgd bangladesh; bangladeshi
bb brb barbados; barbadian, bajan
by blr belarus, byelorussia, belorussia; belarusian
be bel belgium; belgian
bz blz belize, british honduras; belizean
bj ben-x benin, dahomey; beninese
bt btn bhutan; bhutanese
bo bol bolivia; bolivian
ba bih bosnia and herzegovina, bosnia, bosnia-herzegovina; bosnian
bw bwa botswana; botswanan
br bra-x brazil, brasil; brazilian
bn brn brunei; bruneian
bg bgr bulgaria; bulgarian
bf bfa burkina faso, upper volta; burkinabe
bi bdi burundi; burundian
kh khm cambodia, kampuchea; cambodian, khmer
cm cmr cameroon; cameroonian
ca-x can-x canada; canadian
cv cpv cape verde, cabo verde; cape verdean
cf caf central african republic; central african
td tcd chad; chadian
cl chl chile; chilean
cn chn china, people's republic of china, prc, peoples republic of china; chinese
co-x col-x colombia; colombian
cd cod democratic republic of the congo, dr congo, drc, congo-kinshasa, zaire; congolese
cg cog republic of the congo, congo-brazzaville; congolese
cr cri costa rica; costa rican
ci civ ivory coast, cote d'ivoire, cote divoire; ivorian
hr hrv croatia, hrvatska; croatian, croat
cu cub cuba; cuban
cy cyp cyprus; cypriot
cz cze czech republic, czechia; czech
dk dnk denmark, danmark; danish, dane
dj dji djibouti; djiboutian
dm dma dominica
do-x dom dominican republic; dominican
ec ecu ecuador; ecuadorian
eg egy egypt; egyptian
sv slv el salvador; salvadoran
ee est estonia; estonian
sz swz eswatini, swaziland; swazi
et eth ethiopia, abyssinia; ethiopian
fj fji fiji; fijian
fi fin finland, suomi; finnish, finn
fr fra france; french, frenchman
ga gab gabon; gabonese
gm gmb gambia; gambian
ge geo georgia; georgian
de-x deu germany, deutschland, federal republic of germany; german
gh gha ghana, gold coast; ghanaian
gr grc greece, hellas; greek
gt gtm guatemala; guatemalan
gn gin guinea; guinean
gy guy guyana; guyanese
ht hti haiti; haitian
hn hnd honduras; honduran
hk hkg hong kong
hu hun hungary, magyarorszag; hungarian
is-x isl iceland; icelandic, icelander
in-x ind india, bharat; indian
id idn indonesia, dutch east indies; indonesian
ir irn iran, persia; iranian, persian
iq irq iraq; iraqi
ie irl ireland, republic of ireland, eire; irish
il isr israel; israeli
it-x ita italy, italia; italian
jm jam jamaica; jamaican
jp jpn japan, nippon; japanese
jo jor jordan; jordanian
kz kaz kazakhstan; kazakh
ke ken-x kenya; kenyan
kp prk north korea, dprk, democratic people's republic of korea; north korean
kr kor south korea, republic of korea; south korean
kw kwt kuwait; kuwaiti
kg-x kgz kyrgyzstan; kyrgyz
la-x lao laos; laotian, lao
lv lva latvia; latvian
lb-x lbn lebanon; lebanese
lr lbr liberia; liberian
ly lby libya; libyan
li lie liechtenstein
lt ltu lithuania; lithuanian
lu lux-x luxembourg, luxemburg
mg mdg madagascar; malagasy
mw mwi malawi, nyasaland; malawian
my-x mys malaysia; malaysian
mv mdv maldives; maldivian
ml mli mali; malian
mt mlt malta; maltese
mr mrt mauritania; mauritanian
mu mus mauritius; mauritian
mx mex mexico; mexican
md mda moldova; moldovan
mc mco monaco; monegasque
mn mng mongolia; mongolian
me-x mne montenegro; montenegrin
ma-x mar-x morocco; moroccan
mz moz mozambique; mozambican
mm mmr myanmar, burma; burmese
na nam namibia, south west africa; namibian
np npl nepal; nepalese, nepali
nl nld netherlands, holland; dutch, dutchman
nz nzl new zealand, aotearoa; new zealander, kiwi
ni nic nicaragua; nicaraguan
ne ner niger; nigerien
ng nga nigeria; nigerian
mk mkd north macedonia, macedonia; macedonian
no-x nor-x norway, norge; norwegian
om omn oman; omani
pk pak pakistan; pakistani
ps pse palestine; palestinian
pa-x pan-x panama; panamanian
pg png papua new guinea
py pry paraguay; paraguayan
pe per-x peru; peruvian
ph phl philippines; filipino, philippine
pl pol poland, polska; polish, pole
pt prt portugal; portuguese
qa qat qatar; qatari
ro rou romania, rumania; romanian
ru rus russia, russian federation; russian
rw rwa rwanda; rwandan
sa sau saudi arabia, ksa; saudi, saudi arabian
sn sen senegal; senegalese
rs srb serbia; serbian, serb
sc syc seychelles
sl sle sierra leone
sg sgp singapore; singaporean
sk svk slovakia, slovak republic; slovak, slovakian
si svn slovenia; slovenian, slovene
so-x som somalia; somali
za zaf south africa, rsa; south african
ss ssd south sudan
es esp spain, espana; spanish, spaniard
lk lka sri lanka, ceylon; sri lankan
sd sdn sudan; sudanese
sr sur-x suriname, surinam, dutch guiana; surinamese
se swe sweden, sverige; swedish, swede
ch che switzerland; swiss
sy syr syria; syrian
tw twn taiwan, formosa, republic of china; taiwanese
tj tjk tajikistan; tajik
tz tza tanzania; tanzanian
th-x tha thailand, siam; thai
tg tgo togo; togolese
to-x ton-x tonga; tongan
tt tto trinidad and tobago; trinidadian
tn tun-x tunisia; tunisian
tr tur turkey, turkiye; turkish, turk
tm tkm turkmenistan; turkmen
ug uga uganda; ugandan
ua ukr ukraine; ukrainian
ae are-x united arab emirates, uae; emirati
gb gbr united kingdom, uk, great britain, britain, united kingdom of great britain and northern ireland; british, briton
us-x usa united states of america, united states, us, america, u s, the states; american
uy ury uruguay; uruguayan
uz uzb uzbekistan; uzbek
ve ven venezuela; venezuelan
vn vnm vietnam, viet nam; vietnamese
ye yem yemen; yemeni
zm zmb zambia, northern rhodesia; zambian
zw zwe zimbabwe, rhodesia, southern rhodesia; zimbabwean
en-x eng england; english, englishman
sct sco scotland; scottish, scot, scots
wls wal wales, cymru; welsh, welshman
nir nirl northern ireland; northern irish
ag atg antigua and barbuda; antiguan
km com-x comoros; comorian
gd grd grenada; grenadian
gw gnb guinea-bissau
gq gnq equatorial guinea
ki kir kiribati
ls lso lesotho; basotho
mh mhl marshall islands; marshallese
fm fsm micronesia; micronesian
nr nru nauru; nauruan
pw plw palau; palauan
kn kna saint kitts and nevis
lc lca saint lucia
vc vct saint vincent and the grenadines
ws wsm samoa; samoan
sm smr san marino
st-x stp sao tome and principe
sb slb solomon islands
tl tls east timor, timor-leste; timorese
tv-x tuv tuvalu; tuvaluan
vu vut vanuatu
va vat vatican city, vatican, holy see
`

/** Names, codes and (from `-x` free) any country by its words written together. */
export const COUNTRIES = new Map<string, string>()
/** "french" and "frenchmen" to the country. */
export const DEMONYMS = new Map<string, string>()

for (const line of TABLE.trim().split('\n')) {
  const [names = '', peoples = ''] = line.split('; ')
  const [, short = '', code = '', rest = ''] = /^(\S+) (\S+) (.*)$/u.exec(names) ?? []
  for (const name of [short, code, ...rest.split(', ')]) {
    if (!name.endsWith('-x')) COUNTRIES.set(squash(wordsOf(name)), short)
  }
  for (const people of peoples.split(', ')) {
    if (people !== '') DEMONYMS.set(people.replaceAll(' ', ''), short)
  }
}
