/** Joins the parts of an array literal `{…}`; parts whose sizes do not fit are an error, as in Google Sheets. */
import { ErrorValue } from '../model/scalar.ts';
import { toBlock } from './read-value.ts';
import type { Scope } from './scope.ts';
import type { Atom, Block, Value } from './value.ts';

function besides(blocks: Block[]): Block {
  const rows = blocks[0]!.length;
  blocks.forEach((block, index) => {
    if (block.length === rows) return;
    const sentence = `Function ARRAY_ROW parameter ${index + 1} has mismatched row size. Expected: ${rows}. Actual: ${block.length}.`;
    throw new ErrorValue('#REF!', sentence);
  });
  return Array.from({ length: rows }, (_, row) => blocks.flatMap((block) => block[row]!));
}

function below(blocks: Block[]): Block {
  const columns = blocks[0]![0]!.length;
  if (blocks.some((block) => block[0]!.length !== columns)) {
    throw new ErrorValue('#VALUE!', 'In ARRAY_LITERAL, an Array Literal was missing values for one or more rows.');
  }
  return blocks.flat();
}

// `Loading...` or an exception of a custom function becomes the value of the whole literal.
function spoils(part: Value): part is ErrorValue {
  return part instanceof ErrorValue && (part.code === '#ERROR!' || part.code === 'Loading...');
}

/** The block of an array literal, or one error in place of it. */
export function arrayLiteral(rows: Value[][], scope: Scope): Value {
  const spoiled = rows.flat().find(spoils);
  if (spoiled) return spoiled;
  if (rows[0]!.length === 0) return new ErrorValue('#REF!', 'An array literal must have at least one value.');
  try {
    return below(rows.map((row) => besides(row.map((part) => toBlock(part, scope)))));
  } catch (error) {
    if (error instanceof ErrorValue) return error;
    throw error;
  }
}

/** Whether a block is rectangular and has at least one cell. */
export function isRectangle(block: Atom[][]): boolean {
  return block.length > 0 && block[0]!.length > 0 && block.every((row) => row.length === block[0]!.length);
}
