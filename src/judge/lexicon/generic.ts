/**
 * Words that say of what kind a thing is rather than which: "river" of "River Seine", "company",
 * "acid". Between a key and an answer that agree in all the rest they may be missing or more.
 */
const list = (words: string) => new Set(words.split(' '))

export const PLACE_HEADS = list(
  'city town village state county province district region republic kingdom country nation island islands isle isles river sea ocean mount mountain mountains range desert lake area area municipality commune borough parish territory prefecture peninsula metropolitan borough greater federation commonwealth capital suburb neighborhood planet continent',
)

export const ORGANIZATION_HEADS = list(
  'motor motors incorporated corporation company limited llc plc gmbh group holdings brothers association organization organisation foundation institute institution network news channel newspaper magazine party club fc football team band orchestra records studios pictures entertainment corporation international national university college department ministry agency bureau dot com',
)

/** They may also be more than the key says. */
export const LEGAL_FORMS = list(
  'motor motors incorporated corporation company limited llc plc gmbh group holdings network channel newspaper magazine club fc football basketball baseball hockey soccer team band organization',
)

export const WORK_HEADS = list(
  'film movie novel work book symphony portrait painting ballet play song album musical opera operetta show series sitcom television programme program game poem painting magazine single trilogy franchise comic',
)

export const COMMON_HEADS = list(
  'group type kind sort series system process method thing origin language word term name number color letter form tissue wave rule tool scale style frequency region tribe structure shape area part condition stage phase class category',
)
