/**
 * Common surnames, among the hundred that most people in the United States bear (Census Bureau,
 * Frequently Occurring Surnames from the 2010 Census,
 * https://www.census.gov/topics/population/genealogy/data/2010_surnames.html). Those that are also
 * words, places or given names are left out.
 */
export const SURNAMES =
  `Johnson Williams Jones Garcia Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Perez
Thompson Sanchez Harris Ramirez Robinson Nguyen Torres Flores Nelson Rivera Campbell Mitchell Roberts
Gomez Phillips Evans Diaz Edwards Collins Reyes Morris Morales Murphy Gutierrez Ortiz Peterson Ramos
Richardson Watson Chavez Bennett Mendoza Ruiz Hughes Alvarez Castillo Sanders Patel Myers`.split(
    /\s+/,
  )
