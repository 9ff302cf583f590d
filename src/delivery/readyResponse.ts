/**
 * An answer whose text is there. A `Response` keeps a stream, and whoever wants the text reads it out again, piece by piece: a tenth of the
 * time of a list.
 */
export class ReadyResponse extends Response {
  constructor(
    readonly ready: string,
    init: ResponseInit,
  ) {
    super(null, init)
  }

  override get body(): Response['body'] {
    return new Response(this.ready).body
  }

  override text(): Promise<string> {
    return Promise.resolve(this.ready)
  }

  override async json(): Promise<unknown> {
    return JSON.parse(this.ready) as unknown
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(this.ready).arrayBuffer()
  }

  override clone(): ReadyResponse {
    return new ReadyResponse(this.ready, { headers: this.headers, status: this.status, statusText: this.statusText })
  }
}
