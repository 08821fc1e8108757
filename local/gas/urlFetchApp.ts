import type { HttpRequest, HttpResponse } from './outside';
import type { Runtime } from './runtime';
import { needScope } from './scopes';
import { ServiceError, TEXTS } from './serviceError';
import { strict } from './strict';

const SCOPE = 'script.external_request';

interface Options {
  readonly method?: string;
  readonly contentType?: string;
  readonly payload?: string;
  readonly muteHttpExceptions?: boolean;
  readonly followRedirects?: boolean;
}

/** Requests to other servers, with the scope for them; a page reaches none. */
export function urlFetchApp(runtime: Runtime): object {
  const permitted = (name: string) => {
    needScope(runtime, `UrlFetchApp.${name}`, SCOPE);
    runtime.service(`UrlFetchApp.${name}`);
  };
  return strict(
    {
      fetch(url: string, options: Options = {}): object {
        permitted('fetch');
        if (!runtime.outside) throw new ServiceError(TEXTS.noOtherServer);
        const answer = runtime.outside.fetch(requestOf(url, options));
        if (answer.status >= 400 && !options.muteHttpExceptions)
          throw new ServiceError(TEXTS.requestFailed(url, answer.status));
        return responseOf(answer);
      },
      /** What `fetch` would send. */
      getRequest(url: string, options: Options = {}): object {
        permitted('getRequest');
        return { ...requestOf(url, options) };
      },
    },
    'UrlFetchApp',
  );
}

function requestOf(url: string, options: Options): HttpRequest {
  const { method = 'get', contentType = 'application/x-www-form-urlencoded', payload } = options;
  const { followRedirects = true } = options;
  return { url, method: method.toUpperCase(), contentType, payload, followRedirects };
}

function responseOf({ status, text }: HttpResponse): object {
  return strict({ getResponseCode: () => status, getContentText: () => text }, 'HTTPResponse');
}
