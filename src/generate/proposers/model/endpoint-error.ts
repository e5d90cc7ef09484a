/**
 * What can be expected of the same request, sent again:
 * - `passing`: it may succeed, as the endpoint is busy, slow or out of order;
 * - `final`: it fails again, another request may not;
 * - `away`: it may succeed, but as long as it does not, no other request does (nobody listens there);
 * - `down`: every request fails, as with a wrong address or a refused key.
 */
export type Outlook = 'passing' | 'away' | 'final' | 'down'

/** Why an endpoint gave no text. The message ends a sentence that begins with a document. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError'
  readonly outlook: Outlook

  constructor(message: string, outlook: Outlook, cause?: unknown) {
    super(message, { cause })
    this.outlook = outlook
  }
}
