/** What a country's people are called, for countries that news in English often speaks of. */
const LINES = `Afghan Afghanistan|African Africa|Albanian Albania|Algerian Algeria|American United States|Argentine Argentina|
Argentinian Argentina|Australian Australia|Austrian Austria|Bangladeshi Bangladesh|Belgian Belgium|Bolivian Bolivia|
Brazilian Brazil|British United Kingdom|Bulgarian Bulgaria|Cameroonian Cameroon|Canadian Canada|Chilean Chile|
Chinese China|Colombian Colombia|Croatian Croatia|Cuban Cuba|Czech Czech Republic|Danish Denmark|Dutch Netherlands|
Ecuadorian Ecuador|Egyptian Egypt|English England|Estonian Estonia|Ethiopian Ethiopia|Finnish Finland|French France|
German Germany|Ghanaian Ghana|Greek Greece|Hungarian Hungary|Icelandic Iceland|Indian India|Indonesian Indonesia|
Iranian Iran|Iraqi Iraq|Irish Ireland|Israeli Israel|Italian Italy|Jamaican Jamaica|Japanese Japan|Kazakh Kazakhstan|
Kenyan Kenya|Korean South Korea|Latvian Latvia|Lebanese Lebanon|Libyan Libya|Lithuanian Lithuania|Malaysian Malaysia|
Mexican Mexico|Moroccan Morocco|Nepalese Nepal|Nigerian Nigeria|Norwegian Norway|Pakistani Pakistan|
Panamanian Panama|Peruvian Peru|Filipino Philippines|Polish Poland|Portuguese Portugal|Romanian Romania|
Russian Russia|Scottish Scotland|Senegalese Senegal|Serbian Serbia|Slovak Slovakia|Slovenian Slovenia|
Spanish Spain|Swedish Sweden|Swiss Switzerland|Syrian Syria|Taiwanese Taiwan|Thai Thailand|Tunisian Tunisia|
Turkish Turkey|Ugandan Uganda|Ukrainian Ukraine|Uruguayan Uruguay|Venezuelan Venezuela|Vietnamese Vietnam|
Welsh Wales|Korea South Korea|Britain United Kingdom|US United States|U.S. United States|UK United Kingdom`

const countries = new Map(
  LINES.replaceAll('\n', '')
    .split('|')
    .map((line) => {
      const at = line.indexOf(' ')
      return [line.slice(0, at), line.slice(at + 1)]
    }),
)

/** The country that "Belgian" tells; undefined for a word that is no people's name. */
export const countryOfPeople = (word: string): string | undefined => countries.get(word)
