import type { Expression } from './expression.ts';

/** What an expression is directly made of. */
export function children(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'number':
    case 'symbol':
      return [];
    case 'power':
      return [e.base];
    case 'negative':
    case 'function':
      return [e.of];
    default:
      return [e.left, e.right];
  }
}

/** The expression with each of its children changed. */
export function mapChildren(e: Expression, change: (child: Expression) => Expression): Expression {
  switch (e.kind) {
    case 'number':
    case 'symbol':
      return e;
    case 'power':
      return { ...e, base: change(e.base) };
    case 'negative':
    case 'function':
      return { ...e, of: change(e.of) };
    default:
      return { ...e, left: change(e.left), right: change(e.right) };
  }
}
