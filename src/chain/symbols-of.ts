import { children } from './children.ts';
import type { Expression } from './expression.ts';

/** The names in an expression, in the order in which they first stand there. */
export function symbolsOf(expression: Expression): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (e: Expression): void => {
    if (e.kind === 'symbol') found.add(e.name);
    else children(e).forEach(visit);
  };
  visit(expression);
  return found;
}
