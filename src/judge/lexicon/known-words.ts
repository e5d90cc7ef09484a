import { COUNTRIES } from './countries.ts'
import { REGIONS } from './regions.ts'

/**
 * Words that are no misspelling of another, though they come near one: beside countries and regions,
 * names of chemical elements and the usual neighbours in quizzes. By hand.
 */
const NAMES =
  'burkina columbia congo eritrea greenland korea kosovo siberia iberia silesia ' +
  'austrian australian iranian iraqi indian indonesian nigerian slovak slovenian slovene georgian ' +
  'hydrogen helium lithium beryllium boron carbon nitrogen oxygen fluorine neon sodium magnesium aluminum silicon phosphorus sulfur chlorine argon potassium calcium scandium titanium vanadium chromium manganese iron cobalt nickel copper zinc gallium germanium arsenic selenium bromine krypton rubidium strontium yttrium zirconium niobium molybdenum technetium ruthenium rhodium palladium silver cadmium indium tin antimony tellurium iodine xenon cesium barium lanthanum cerium tantalum tungsten rhenium osmium iridium platinum gold mercury thallium lead bismuth polonium radon radium actinium thorium uranium neptunium plutonium ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december spring summer autumn winter ' +
  'carolina dakota ' +
  'budapest bucharest lisbon london paris madrid berlin vienna venice geneva genoa sydney london dublin lublin manchester winchester ' +
  'first second third fourth fifth sixth seventh eighth ninth tenth eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth seven eight three'

export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...NAMES.split(' '),
  ...COUNTRIES.keys(),
  ...REGIONS.keys(),
])

/** Pairs of words one or two letters apart that name different things. */
const PAIRS =
  'ether/either southeastern/southwestern northeastern/northwestern southeast/southwest northeast/northwest manet/monet mouse/moose house/horse bronte/bronze nitrate/nitrite sulfate/sulfite chloride/chlorine chloride/chlorite alkane/alkene alkane/alkyne alkene/alkyne neutron/neuron insulin/inulin stalagmite/stalactite desert/dessert angel/angle marta/maria mario/maria maria/marie julia/julie daniel/danielle robert/roberta eric/erica paul/paula simon/simone george/georgia louis/louise michel/michelle stephen/stephan martin/martina carol/carole wells/welles bacon/baron hooke/hooker joule/joules tyler/taylor kepler/keller wilson/wilton mozart/mozzart hayden/haydn handel/hansel plato/pluto ilium/ileum major/mayor prophase/prophage latitude/altitude moral/mortal causal/casual principal/principle diary/dairy tartan/tartar salmon/salomon rhine/rhone brain/braun bears/beers turing/during moses/moose brown/braun clinton/clifton barton/burton patton/patten boston/bolton dallas/dulles titan/titian mantegna/montagna donatello/donatella pascal/paschal faraday/friday lister/lester harvey/harley darwin/darren keynes/keens carter/cartier hoover/hoofer reagan/regan bush/busch pierce/peirce polk/polka batman/bateman robin/rodin'

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
