import { openPage } from '../openPage';
import { words } from '../words';
import { App, loadPanel } from './app';

openPage(words.panel.title, words.panelPage.loading, loadPanel, (first) => <App first={first} />);
