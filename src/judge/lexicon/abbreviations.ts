/**
 * Short and variant written forms and the word that stands for both. Usual English abbreviations
 * (style guides agree on them) and the British and American spellings that differ by more than a
 * slip of the finger would be forgiven.
 */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&': 'and', '+': 'plus', n: 'and', st: 'saint', ste: 'saint', mt: 'mount', dr: 'doctor',
    prof: 'professor', gov: 'governor', sen: 'senator', gen: 'general', capt: 'captain',
    col: 'colonel', sgt: 'sergeant', lt: 'lieutenant', rev: 'reverend', pres: 'president',
    jr: 'junior', sr: 'senior', blvd: 'boulevard', ave: 'avenue', rd: 'road', bros: 'brothers',
    co: 'company', corp: 'corporation', inc: 'incorporated', ltd: 'limited', dept: 'department',
    univ: 'university', assn: 'association', intl: 'international', natl: 'national',
    govt: 'government', vs: 'versus', approx: 'approximately', vol: 'volume',
    grey: 'gray', colour: 'color', colours: 'colors', centre: 'center', theatre: 'theater',
    theatres: 'theaters', defence: 'defense', honour: 'honor', labour: 'labor', favour: 'favor',
    harbour: 'harbor', armour: 'armor', tyre: 'tire', tyres: 'tires', aluminium: 'aluminum',
    sulphur: 'sulfur', mum: 'mom', plough: 'plow', cheque: 'check', programme: 'program',
    jewellery: 'jewelry', pyjamas: 'pajamas', doughnut: 'donut', whisky: 'whiskey',
    sceptic: 'skeptic', storey: 'story', draught: 'draft', kerb: 'curb', aeroplane: 'airplane',
    tv: 'television', us: 'usa', utd: 'united', okay: 'ok', till: 'until',
  }),
)
