import { type Command, type Flag, readFlags, UsageError } from './readFlags';
import { usageOf } from './usageOf';

/**
 * What this process was called with, before it does anything: `--help` prints usage and ends it, a mistake is said
 * with usage and ends it with 1.
 */
export function flagsOf<Flags extends Readonly<Record<string, Flag>>>(command: Command<Flags>) {
  const args = process.argv.slice(2);
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(usageOf(command));
    process.exit(0);
  }
  try {
    return readFlags(command, args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`\u2717 ${error.message}\n\n${usageOf(command)}`);
    process.exit(1);
  }
}
