import type { Locale } from '../locale';
import { bigPromo } from './bigPromo';
import { functions } from './functions';
import { issues } from './issues';
import { metrics } from './metrics';
import { overview } from './overview';
import { prep } from './prep';
import { request } from './request';
import { words } from './words';

/** English, equal to Chinese: the compiler checks that no key is missing. */
export const en: Locale = { bigPromo, functions, issues, metrics, overview, prep, request, words };
