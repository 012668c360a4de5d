import type { Element } from './xml.fixture.ts';

const types: Readonly<Record<string, RegExp>> = {
  'xs:string': /^[\s\S]*$/,
  'xs:nonNegativeInteger': /^\d+$/,
  'xs:decimal': /^-?\d+(\.\d+)?$/,
};

/** Where a document breaks an XML schema, as far as docs/junit.xsd uses that language: a sequence or a choice of one kind each, attributes. */
export function xsdErrors(schema: Element, document: Element): string[] {
  const declared = (kind: string, name: string) => schema.children.find((one) => one.name === kind && one.attributes.name === name);
  const declaration = declared('xs:element', document.name);
  if (declaration === undefined) return [`no element ${document.name}`];
  const { type: typeName } = declaration.attributes;
  const type = typeName === undefined ? declaration.children[0] : declared('xs:complexType', typeName);
  if (type?.name !== 'xs:complexType') throw new Error(`${document.name} has no type`);
  const [content] = type.children.filter(({ name }) => name !== 'xs:attribute');
  const extension = content?.name === 'xs:simpleContent' ? content.children[0] : undefined;
  const attributes = (extension ?? type).children.filter(({ name }) => name === 'xs:attribute').map((one) => one.attributes);
  const wrong = (text: string) => `${document.name} ${text}`;

  const foreign = Object.keys(document.attributes).filter((key) => !attributes.some(({ name }) => name === key));
  const missing = attributes.filter(({ name, use }) => use === 'required' && document.attributes[name as string] === undefined);
  const illTyped = attributes.filter(({ name, type: of }) => {
    const value = document.attributes[name as string];
    return value !== undefined && !(types[of as string] as RegExp).test(value);
  });
  const refs = extension === undefined ? (content?.children ?? []).map(({ attributes: { ref } }) => ref as string) : [];
  const strangers = document.children.filter(({ name }) => !refs.includes(name));
  const known = document.children.filter(({ name }) => refs.includes(name));
  const bounds = content?.name === 'xs:choice' ? content.attributes : (content?.children[0]?.attributes ?? {});
  const most = bounds.maxOccurs === 'unbounded' ? Number.POSITIVE_INFINITY : Number(bounds.maxOccurs ?? 1);
  const least = Number(bounds.minOccurs ?? 1);
  return [
    ...foreign.map((key) => wrong(`has an attribute ${key}`)),
    ...missing.map(({ name }) => wrong(`has no attribute ${name}`)),
    ...illTyped.map(({ name, type: of }) => `${document.name}: ${name} is "${document.attributes[name as string]}", not ${of}`),
    ...strangers.map(({ name }) => wrong(`has a child ${name}`)),
    ...(refs.length > 0 && known.length > most ? [wrong(`has ${known.length} children, at most ${most}`)] : []),
    ...(refs.length > 0 && known.length < least ? [wrong(`has ${known.length} children, at least ${least}`)] : []),
    ...(extension === undefined && document.text.trim() !== '' ? [wrong('has text')] : []),
    ...known.flatMap((child) => xsdErrors(schema, child)),
  ];
}
