import { openPage } from '../openPage';
import { words } from '../words';
import { App, asked, loadHelp } from './app';

openPage(asked('title'), words.panelPage.loading, loadHelp, (first) => <App first={first} />);
