import { openPage } from '../openPage';
import { words } from '../words';
import { App, loadDocument } from './app';

const { title, loading } = words.documentPage;
openPage(title, loading, loadDocument, (made) => <App made={made} />);
