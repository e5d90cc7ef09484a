import { html as build } from 'hono/html'

/** HTML in which every value is escaped that is no HTML itself. No value here is awaited. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]) =>
  build(strings, ...values) as Exclude<ReturnType<typeof build>, Promise<unknown>>
