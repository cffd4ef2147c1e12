import type { ComponentChildren } from 'preact';
import './DataTable.css';

export interface Column {
  readonly label: string;
  /** Figures stand in line under each other. */
  readonly figures?: boolean;
}

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** A key and a cell for each column; the first cell names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[];
}

/** A table of the rules' own data. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  const kindOf = (at: number) => (columns[at]?.figures ? 'figures' : undefined);
  return (
    <table class="data-table">
      <caption class="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label }, i) => (
            <th key={label} scope="col" class={kindOf(i)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={i} class={kindOf(i + 1)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
