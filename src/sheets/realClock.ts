import { serialReader } from './serialReader';

/** The real time as a serial day in the spreadsheet's zone, whatever clock 设置 shows. Looks the zone up once. */
export function realClock(): () => number {
  const serial = serialReader();
  return () => serial(new Date()) ?? 0;
}

/** Lets time pass. */
export function sleep(seconds: number): void {
  Utilities.sleep(seconds * 1000);
}
