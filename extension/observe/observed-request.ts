/** One request as the browser shows it before it is sent, without the browser's own types. */
export interface ObservedRequest {
  readonly url: string;
  readonly method: string;
  /** A page or frame that navigates by sending a form. */
  readonly navigation: boolean;
  /** Origin of the page that sent it; null when the browser does not say. */
  readonly initiator: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly body: ObservedBody | null;
}

export interface ObservedBody {
  readonly raw: readonly { readonly bytes?: ArrayBuffer; readonly file?: string }[] | null;
  readonly formData: Readonly<Record<string, readonly (string | ArrayBuffer)[]>> | null;
  /** The browser's own word when it could not give the body. */
  readonly error: string | null;
}
