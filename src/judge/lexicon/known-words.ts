import { COUNTRIES } from './countries.ts'
import { REGIONS } from './regions.ts'

/**
 * Words that are no misspelling of another, though they come near one: beside countries and regions,
 * names of chemical elements and the usual neighbours in quizzes. By hand.
 */
const NAMES =
  'columbia congo greenland korea siberia iberia silesia austrian australian iranian iraqi indian indonesian nigerian slovakian slovak slovenian slovene georgian helium boron carbon fluorine neon sodium argon calcium iron cobalt nickel copper zinc gallium arsenic ruthenium rhodium cadmium indium xenon cesium barium cerium rhenium osmium iridium gold mercury thallium lead radon radium thorium uranium monday tuesday thursday sunday march april june july august spring carolina dakota red son god hop met rot ben paris madrid berlin vienna venice geneva genoa dublin manchester winchester first third fourth fifth sixth seventh eighth ninth tenth eleven thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth seven eight three'

export const KNOWN_WORDS: ReadonlySet<string> = new Set([
  ...NAMES.split(' '),
  ...COUNTRIES.keys(),
  ...REGIONS.keys(),
])

/** Pairs of words one or two letters apart that name different things. */
const PAIRS =
  'ether/either metatarsal/metacarpal entomology/etymology stationery/stationary complement/compliment manet/monet mouse/moose house/horse bronte/bronze nitrate/nitrite sulfate/sulfite chloride/chlorine chloride/chlorite alkane/alkene alkane/alkyne alkene/alkyne neutron/neuron insulin/inulin stalagmite/stalactite desert/dessert angel/angle marta/maria mario/maria maria/marie julia/julie daniel/danielle robert/roberta eric/erica paul/paula simon/simone george/georgia louis/louise michel/michelle martin/martina carol/carole wells/welles bacon/baron tyler/taylor kepler/keller wilson/wilton hayden/haydn plato/pluto ilium/ileum major/mayor prophase/prophage latitude/altitude causal/casual principal/principle diary/dairy rhine/rhone turing/during moses/moose brown/braun patton/patten dallas/dulles titan/titian donatello/donatella faraday/friday darwin/darren carter/cartier pierce/peirce batman/bateman'

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
