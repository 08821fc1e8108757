import { openPage } from '../openPage';
import { words } from '../words';
import { App, loadPreflight } from './app';

openPage(words.preflight.title, words.panelPage.loading, loadPreflight, (first) => (
  <App first={first} />
));
