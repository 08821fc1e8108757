import { ensureChromium } from '../scripts/ensureChromium';
import { ensureLibreOffice } from '../scripts/libreOffice';

/** Sees to the programs that tests drive, once and before any worker starts: they install one after the other. */
export default function globalSetup(): void {
  ensureChromium();
  ensureLibreOffice();
}
