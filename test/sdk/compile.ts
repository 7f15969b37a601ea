import { join } from 'node:path';
import ts from 'typescript';

const FOLDER = import.meta.dirname;

/** The clients and the scenario, checked as `tsc --strict` does. Throws what the compiler says. */
export function compile(): ts.Program {
  const { config } = ts.readConfigFile(join(FOLDER, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, FOLDER);
  const program = ts.createProgram(fileNames, options);
  const errors = ts.getPreEmitDiagnostics(program);
  if (errors.length > 0) throw new Error(ts.formatDiagnostics(errors, FORMAT));
  return program;
}

const FORMAT: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: name => name,
  getCurrentDirectory: () => FOLDER,
  getNewLine: () => '\n',
};
