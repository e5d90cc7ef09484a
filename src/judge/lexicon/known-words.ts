/**
 * Words that are no misspelling of another, though they come near one: names of countries (ISO
 * 3166), of chemical elements and of the usual neighbours in quizzes.
 */
const NAMES =
  'afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burkina burundi cambodia cameroon canada chad chile china colombia columbia comoros congo croatia cuba cyprus denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen zambia zimbabwe siberia iberia silesia ' +
  'austrian australian iranian iraqi indian indonesian nigerian slovak slovenian slovene georgian ' +
  'hydrogen helium lithium beryllium boron carbon nitrogen oxygen fluorine neon sodium magnesium aluminum silicon phosphorus sulfur chlorine argon potassium calcium scandium titanium vanadium chromium manganese iron cobalt nickel copper zinc gallium germanium arsenic selenium bromine krypton rubidium strontium yttrium zirconium niobium molybdenum technetium ruthenium rhodium palladium silver cadmium indium tin antimony tellurium iodine xenon cesium barium lanthanum cerium tantalum tungsten rhenium osmium iridium platinum gold mercury thallium lead bismuth polonium radon radium actinium thorium uranium neptunium plutonium ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december spring summer autumn winter ' +
  'alabama alaska arizona arkansas california carolina colorado connecticut dakota delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming ' +
  'budapest bucharest lisbon london paris madrid berlin vienna venice geneva genoa sydney london dublin lublin manchester winchester ' +
  'first second third fourth fifth sixth seventh eighth ninth tenth eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth seven eight three'

export const KNOWN_WORDS: ReadonlySet<string> = new Set(NAMES.split(' '))

/** Pairs of words one or two letters apart that name different things. */
const PAIRS =
  'ether/either southeastern/southwestern northeastern/northwestern southeast/southwest northeast/northwest eastern/western manet/monet mouse/moose goose/moose house/horse bronte/bronze meiosis/mitosis nitrate/nitrite nitrate/nitride sulfate/sulfite sulfate/sulfide chloride/chlorine chloride/chlorite alkane/alkene alkane/alkyne alkene/alkyne neutron/neuron insulin/inulin glycogen/glucagon stalagmite/stalactite desert/dessert angel/angle marta/maria mario/maria maria/marie julia/julie daniel/danielle robert/roberta eric/erica paul/paula jean/joan simon/simone george/georgia louis/louise michel/michelle stephen/stephan nicolas/nicole martin/martina carol/carole wells/welles bacon/baron hooke/hooker joule/joules tyler/taylor kepler/keller morgan/morton madison/addison harding/hastings wilson/wilton gandhi/ganges mozart/mozzart hayden/haydn handel/hansel horace/homer plato/pluto saturn/satan jupiter/juniper gothic/gotham cricket/wicket ferrous/ferric arteries/arterioles larynx/pharynx ilium/ileum cavalry/calvary astronomy/astrology macro/micro intra/inter hyper/hypo major/mayor prophase/prophage anode/diode cathode/anode convex/concave latitude/altitude longitude/latitude male/female legal/illegal moral/mortal causal/casual immigrant/emigrant principal/principle military/militia diary/dairy tartan/tartar salmon/salomon rhine/rhone brain/braun bears/beers crete/greece basque/basel turing/during moses/moose gemini/geminus brown/braun newton/newman jones/james clinton/clifton hamilton/hilton barton/burton patton/patten boston/bolton boston/houston dallas/dulles lagos/laos mumbai/dubai casablanca/casanova titan/titian bernini/bellini mantegna/montagna donatello/donatella pascal/paschal rutherford/rumford faraday/friday lister/lester harvey/harley jenner/jenna darwin/darren kant/kent locke/lockhart keynes/keens carter/cartier hoover/hoofer reagan/regan nixon/dixon bush/busch pierce/peirce polk/polka batman/bateman robin/rodin'

export const MIXED_UP: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const mixed = new Map<string, Set<string>>()
  const add = (a: string, b: string) => mixed.set(a, (mixed.get(a) ?? new Set()).add(b))
  for (const pair of PAIRS.split(' ')) {
    const [a = '', b = ''] = pair.split('/')
    add(a, b)
    add(b, a)
  }
  return mixed
})()
