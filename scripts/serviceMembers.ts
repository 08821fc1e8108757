import { join } from 'node:path';
import {
  type BindingElement,
  type ElementAccessExpression,
  isBindingElement,
  isElementAccessExpression,
  isObjectBindingPattern,
  isPropertyAccessExpression,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast';
import { API, type Checker, type Symbol as Member, type Type } from 'typescript/unstable/sync';

const ROOT = join(__dirname, '..');
/** Where the types of the services come from. */
const SERVICE_TYPES = /@types\/google-apps-script\//;

/**
 * Every member of a Google service that the sources of a folder name, as `Range.setValues`, sorted.
 * The compiler resolves each access by its type, however the object was come by; an access whose
 * member it cannot tell is an error, so that none is missed.
 *
 * @param folder with a tsconfig.json, relative to the project
 */
export function serviceMembers(folder: string): string[] {
  const api = new API({ cwd: ROOT });
  try {
    const config = join(ROOT, folder, 'tsconfig.json');
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (!project) throw new Error(`No project in ${folder}`);
    const { program, checker } = project;
    const own = (name: string) => name.startsWith(join(ROOT, folder));
    const files = program.getSourceFileNames().filter(own);
    const members = files.flatMap((name) => membersOf(checker, program.getSourceFile(name)));
    return [...new Set(members)].sort();
  } finally {
    api.close();
  }
}

/** The members of services that one file names: `a.b`, `a['b']` and `{ b } = a`. */
function membersOf(checker: Checker, file: SourceFile | undefined): string[] {
  const dotted: Node[] = [];
  const other: string[] = [];
  const visit = (node: Node): void => {
    if (isPropertyAccessExpression(node)) dotted.push(node.name);
    else if (isElementAccessExpression(node)) other.push(...byKey(checker, node));
    else if (isBindingElement(node)) other.push(...taken(checker, node));
    node.forEachChild(visit);
  };
  if (file) visit(file);
  // Asked all at once: each question goes to another process.
  return [...checker.getSymbolAtLocation(dotted).flatMap(nameOf), ...other];
}

function taken(checker: Checker, { parent, propertyName, name }: BindingElement): string[] {
  const type = isObjectBindingPattern(parent) && checker.getTypeAtLocation(parent);
  return type
    ? nameOf(checker.getPropertyOfType(type, (propertyName ?? name)?.getText() ?? ''))
    : [];
}

/** The key must be one of some words, unless the object is a table of data with any keys. */
function byKey(checker: Checker, node: ElementAccessExpression): string[] {
  const type = checker.getTypeAtLocation(node.expression);
  if (!type || !isDeclaredByServices(type.getSymbol())) return [];
  if (checker.getIndexInfosOfType(type).length > 0) return [];
  const key = checker.getTypeAtLocation(node.argumentExpression);
  return wordsOf(key).flatMap((word) => {
    if (!type || !word.isStringLiteralType())
      throw new Error(`Which member of a service is ${node.getText()}? Its type does not tell.`);
    return nameOf(checker.getPropertyOfType(type, word.value));
  });
}

const wordsOf = (key: Type | undefined): readonly Type[] =>
  key?.isUnionType() ? (key.getTypes() ?? []) : key ? [key] : [];

function nameOf(member: Member | undefined): string[] {
  return isDeclaredByServices(member) ? [`${member?.getParent()?.name}.${member?.name}`] : [];
}

const isDeclaredByServices = (symbol: Member | undefined): boolean =>
  symbol?.declarations.some(({ path }) => SERVICE_TYPES.test(path)) ?? false;

/** Prints a list for each folder that is named. */
if (require.main === module)
  process.stdout.write(JSON.stringify(process.argv.slice(2).map(serviceMembers)));
