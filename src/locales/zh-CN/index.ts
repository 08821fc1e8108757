import { bigPromo } from './bigPromo';
import { functions } from './functions';
import { issues } from './issues';
import { metrics } from './metrics';
import { overview } from './overview';
import { prep } from './prep';
import { request } from './request';
import { words } from './words';

/** Simplified Chinese: the language the product is written in; the other languages follow its keys. */
export const zhCN = { bigPromo, functions, issues, metrics, overview, prep, request, words };
