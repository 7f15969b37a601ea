import { relative } from 'node:path';
import ts from 'typescript';

const FOLDER = import.meta.dirname;

/** Types that generators make of the document, and the calls of the scenario. */
const MODELS = /\/generated\/(openapi-fetch\/schema\.d|hey-api\/types\.gen|orval\/models\/\w+|kubb\/models\/\w+)\.ts$/;
const CALLS = /\/clients\/(openapi-fetch|hey-api|orval|kubb)\.ts$/;
/** `headers`: openapi-typescript's map of all headers, whatever the document says. `JsonLd`: its terms are schema.org's. */
const OPEN = new Set(['headers', 'JsonLd']);

export type LooseTypes = { readonly read: number; readonly loose: readonly string[] };

/** Where a user of the clients meets `any` or `unknown`. */
export function looseTypes(program: ts.Program): LooseTypes {
  const checker = program.getTypeChecker();
  const places = program.getSourceFiles().flatMap(file => {
    if (MODELS.test(file.fileName)) return nodesIn(file, isType);
    return CALLS.test(file.fileName) ? nodesIn(file, isValue) : [];
  });
  return { read: places.length, loose: places.filter(node => isLoose(checker.getTypeAtLocation(node))).map(placeOf) };
}

const isLoose = (type: ts.Type): boolean => (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;

/** The middle of a template type is a type node without a type. */
const isType = (node: ts.Node): boolean => ts.isTypeNode(node) && !ts.isTemplateLiteralTypeSpan(node);

const isValue = (node: ts.Node): boolean =>
  ts.isCallExpression(node) || ts.isAwaitExpression(node) || ts.isBindingElement(node) || ts.isParameter(node);

function nodesIn(root: ts.Node, isWanted: (node: ts.Node) => boolean): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (isDeclaration(node) && OPEN.has(node.name.getText())) return;
    if (isWanted(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

const isDeclaration = (
  node: ts.Node,
): node is ts.PropertySignature | ts.TypeAliasDeclaration | ts.InterfaceDeclaration =>
  ts.isPropertySignature(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node);

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(FOLDER, file.fileName)}:${line + 1} ${node.getText().slice(0, 80)}`;
}
