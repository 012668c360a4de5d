/** An element with its attributes, the undefined ones left out; children are elements or texts. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly (string | Xml)[] = [],
): Xml {
  return { name, attributes, children };
}

export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (string | Xml)[];
}

/** A document of XML 1.0, one element per line. */
export function xmlText(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`;
}

function lines({ name, attributes, children }: Xml, indent: string): string[] {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escaped(String(value))}"`));
  const open = `${indent}<${name}${written.join('')}`;
  if (children.length === 0) return [`${open}/>`];
  if (children.every((child) => typeof child === 'string')) return [`${open}>${escaped(children.join(''))}</${name}>`];
  const inner = children.flatMap((child) => (typeof child === 'string' ? [escaped(child)] : lines(child, `${indent}  `)));
  return [`${open}>`, ...inner, `${indent}</${name}>`];
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\t': '&#9;' };

/** What has a meaning in XML as an entity; what XML 1.0 cannot carry at all (control characters, halves of characters) by its number. */
function escaped(text: string): string {
  return text
    .replace(
      /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
      (c) => `\\u${(c.codePointAt(0) as number).toString(16).padStart(4, '0')}`,
    )
    .replace(/[&<>"\r\t]/g, (c) => entities[c] as string);
}
