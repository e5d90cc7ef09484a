/**
 * Well-known journals, by field, and news outlets, chosen by hand, as wrong answers where a story
 * names one. One that the article speaks of is never used.
 */
const JOURNALS = {
  medicine: [
    'The Lancet',
    'BMJ',
    'The New England Journal of Medicine',
    'JAMA',
    'Nature Medicine',
    'PLOS Medicine',
  ],
  space: [
    'Nature Astronomy',
    'The Astrophysical Journal',
    'Icarus',
    'Astronomy & Astrophysics',
    'The Planetary Science Journal',
    'Monthly Notices of the Royal Astronomical Society',
  ],
  physics: [
    'Physical Review Letters',
    'Nature Physics',
    'New Journal of Physics',
    'Physical Review X',
    'Europhysics Letters',
  ],
  earth: [
    'Nature Climate Change',
    'Nature Geoscience',
    'Geophysical Research Letters',
    'Global Change Biology',
    'Environmental Research Letters',
    'Climatic Change',
  ],
  ecology: [
    'Global Change Biology',
    'Conservation Biology',
    'Animal Behaviour',
    'Journal of Animal Ecology',
    'African Journal of Ecology',
    'Nature Ecology & Evolution',
  ],
  life: [
    'Current Biology',
    'Nature Ecology & Evolution',
    'Cell',
    'PLOS Biology',
    'BMC Biology',
    'eLife',
  ],
  general: [
    'Nature',
    'Science',
    'Nature Communications',
    'Science Advances',
    'Scientific Reports',
    'PLOS ONE',
  ],
}

// What a journal's name says of its field, the finer field first.
const FIELDS: [keyof typeof JOURNALS, RegExp][] = [
  ['space', /\b(?:Astro\w*|Planetary|Icarus|Space|Cosmolog\w*)\b/],
  ['physics', /\b(?:Physic(?:s|al)|Optics|Quantum)\b/],
  ['earth', /\b(?:Clima\w*|Geo\w+|Environment\w*|Earth|Ocean\w*|Atmospher\w*|Global Change)\b/],
  [
    'medicine',
    /\b(?:Medic\w*|Lancet|BMJ|JAMA|Clinical|Health|Disease|Cancer|Cardiology|Surgery|Pediatrics|Nutrition|Psychiatry|Neurology)\b/,
  ],
  ['ecology', /\b(?:Ecolog\w*|Wildlife|Conservation|Biodiversity|Ornitholog\w*|Zoolog\w*)\b/],
  ['life', /\b(?:Biology|Evolution|Cell|Genetics|Botany|Neuroscience|eLife)\b/],
]

/** Journals of the field that a journal's name tells; general ones beside a name that tells none. */
export function journalsLike(name: string): string[] {
  const field = FIELDS.find(([, words]) => words.test(name))?.[0] ?? 'general'
  return JOURNALS[field].filter((other) => other !== name)
}
