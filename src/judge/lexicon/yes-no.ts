const YES = new Set(
  'yes y yep yeah yup yea aye true t correct right affirmative indeed sure itis itdid itdoes itwas theydid hedid shedid absolutely certainly ofcourse thatsright thatiscorrect thatscorrect thatstrue thatistrue itstrue itistrue ok uhhuh si oui ja'.split(
    ' ',
  ),
)
const NO = new Set(
  'no n nope nah nay false f incorrect wrong negative never untrue nottrue itisnot itisnt isnot itsfalse itisfalse thatsfalse thatisfalse notcorrect notright notso theydidnot hedidnot shedidnot itdidnt itdidnot thatswrong thatiswrong thatsnottrue thatisnottrue noway absolutelynot certainlynot ofcoursenot itsnottrue itisnottrue uhuh non nein'.split(
    ' ',
  ),
)

/** Yes, no or neither, for words written together. */
export const readYesNo = (squashed: string): boolean | null =>
  YES.has(squashed) ? true : NO.has(squashed) ? false : null

export const isYesNo = (squashed: string) => readYesNo(squashed) !== null
