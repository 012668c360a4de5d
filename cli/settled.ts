import { type Command, CommanderError } from 'commander';
import { exitCodes } from '../oracles/verdict/exit-code.ts';
import { reportOf } from './exit.ts';

/**
 * Runs a command line to its end: the exit code where the command itself gave none, and what is to be said on stderr. Commander's and Node's
 * own exit codes never leak: 1 means violation here.
 *
 * @param args without the names of node and of the program
 */
export async function settled(command: Command, args: readonly string[]): Promise<{ readonly code?: number; readonly message: string }> {
  const quietly = (each: Command): void => {
    each.exitOverride().configureOutput({ outputError: () => {} });
    each.commands.forEach(quietly);
  };
  quietly(command);
  try {
    if (args.length === 0) command.help();
    await command.parseAsync(args, { from: 'user' });
    return { message: '' };
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return { code: exitCodes.asExpected, message: '' };
    if (error instanceof CommanderError && error.code === 'commander.help')
      return { code: exitCodes.usage, message: 'tsingou: what to do with it is missing, one of the commands above\n' };
    if (error instanceof CommanderError)
      return { code: exitCodes.usage, message: `tsingou: ${error.message.replace(/^error: /, '')}\nSee tsingou --help.\n` };
    const { code, message } = reportOf(error);
    return { code, message: `${message}\n` };
  }
}
