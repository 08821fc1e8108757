/** What scripts reach beyond the workbook; a page has none of it. */
export interface Outside {
  /** Waits for the answer; throws a ServiceError when none comes. */
  fetch(request: HttpRequest): HttpResponse;
  mail(mail: Mail): void;
  /** Recipients that may still be written to today. */
  mailQuota(): number;
  /** Bytes are unsigned here. */
  hmacSha256(value: Uint8Array, key: Uint8Array): Uint8Array;
  /** Lets time pass. */
  sleep(milliseconds: number): void;
}

export interface HttpRequest {
  readonly url: string;
  readonly method: string;
  readonly contentType: string;
  readonly payload: string | undefined;
  readonly followRedirects: boolean;
}

export interface HttpResponse {
  readonly status: number;
  readonly text: string;
}

export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
}
