import { extractTextItems, getDocumentProxy } from 'unpdf'
import { messageOf } from '../steps/read-json.ts'
import { pdfParagraphs } from './pdf-paragraphs.ts'
import { knownFrom, type Reader, textOf } from './reading.ts'

// What a program writes instead of a title.
const NO_TITLE = /^(?:Microsoft \w+ - |untitled)|\.(?:docx?|indd|odt|pages|pdf|tex)$/i

/** The information dictionary, and XMP where the file has it. */
interface Information {
  info: { Title?: unknown }
  metadata: { get: (name: string) => unknown } | null
}

const asText = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** @throws Error that says what is wrong with the file */
async function open(bytes: Uint8Array) {
  try {
    // A copy, since the library takes the bytes away from who hands them in.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    const why = isLocked ? 'it needs a password' : messageOf(error)
    throw new Error(`not a PDF that can be read: ${why}`, { cause: error })
  }
}

/**
 * The text of a PDF, and what its information says of it; but not when the file was made, which may
 * be years after the article appeared.
 */
export const pdf: Reader = async (bytes) => {
  const proxy = await open(bytes)
  try {
    const { items } = await extractTextItems(proxy)
    const { info, metadata } = (await proxy.getMetadata()) as Information
    const paragraphs = pdfParagraphs(items)
    if (paragraphs.length === 0) throw new Error('the PDF holds no text: is it a scan?')
    const told = (name: string) => asText(metadata?.get(name))
    const titles = [told('dc:title'), asText(info.Title)]
    const known = knownFrom({
      title: titles.filter((title) => !NO_TITLE.test(title ?? '')),
      publisher: [told('prism:publicationname'), told('dc:publisher')],
      published: [told('prism:publicationdate')?.slice(0, 10)],
      url: [told('prism:url')],
    })
    return { text: textOf(known.title, paragraphs), known }
  } finally {
    await proxy.cleanup()
  }
}
