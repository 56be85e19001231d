// Three columns of nodes and the bands between them, in drawing units: heights by weight, no node nearer to the next
// than its label needs.
import { groups, max, maxIndex } from 'd3';
import type { Kind } from '../../kinds/statement.ts';
import { weightOf, type Passage } from './passages.ts';

export interface FlowNode {
  key: string;
  column: 0 | 1 | 2;
  passages: Passage[];
  weight: number;
  top: number;
  height: number;
}

export interface Band {
  from: FlowNode;
  to: FlowNode;
  passages: Passage[];
  fromTop: number;
  toTop: number;
  height: number;
}

export interface FlowLayout {
  nodes: FlowNode[];
  bands: Band[];
  height: number;
}

/** @param end how a recipient is shown: alone, or under the sort of body it is */
export function flowLayout(
  passages: readonly Passage[],
  kind: Kind | null,
  end: (recipient: string) => string,
  room: number,
  pitch: number,
): FlowLayout {
  const all = weightOf(passages, kind);
  const keys = [
    (each: Passage) => each.funder,
    (each: Passage) => each.programme,
    (each: Passage) => end(each.recipient),
  ] as const;
  const columns = keys.map((keyOf, column) => nodesOf(passages, keyOf, column as 0 | 1 | 2, kind));
  // Each node stands as near as it can to what it is tied to: in the order of its first neighbour, the heavier first.
  const [funders, programmes, recipients] = columns as [FlowNode[], FlowNode[], FlowNode[]];
  funders.sort(heavier);
  programmes.sort((a, b) => nearest(a, funders, keys[0]) - nearest(b, funders, keys[0]) || heavier(a, b));
  recipients.sort((a, b) => nearest(a, programmes, keys[1]) - nearest(b, programmes, keys[1]) || heavier(a, b));
  const heights = columns.map((nodes) => stand(nodes, room / all, pitch));
  const height = max(heights)!;
  columns.forEach((nodes, column) => nodes.forEach((node) => (node.top += (height - heights[column]!) / 2)));
  return {
    nodes: columns.flat(),
    bands: [
      ...bandsBetween(funders, programmes, kind, room / all),
      ...bandsBetween(programmes, recipients, kind, room / all),
    ],
    height,
  };
}

const heavier = (a: FlowNode, b: FlowNode): number => b.weight - a.weight || (a.key < b.key ? -1 : 1);

function nodesOf(
  passages: readonly Passage[],
  keyOf: (passage: Passage) => string,
  column: 0 | 1 | 2,
  kind: Kind | null,
): FlowNode[] {
  return groups(passages, keyOf).map(([key, own]) => ({
    key,
    column,
    passages: own,
    weight: weightOf(own, kind),
    top: 0,
    height: 0,
  }));
}

/** The place of the neighbour with most of a node's weight. */
function nearest(node: FlowNode, neighbours: readonly FlowNode[], keyOf: (passage: Passage) => string): number {
  const shares = neighbours.map(
    (neighbour) => node.passages.filter((passage) => keyOf(passage) === neighbour.key).length,
  );
  return maxIndex(shares);
}

function stand(nodes: readonly FlowNode[], scale: number, pitch: number): number {
  let y = 0;
  for (const node of nodes) {
    node.height = Math.max(1, node.weight * scale);
    const slot = Math.max(pitch, node.height + 6);
    node.top = y + (slot - node.height) / 2;
    y += slot;
  }
  return y;
}

function bandsBetween(left: readonly FlowNode[], right: readonly FlowNode[], kind: Kind | null, scale: number): Band[] {
  const arrived = new Map<FlowNode, number>();
  return left.flatMap((from) => {
    let gone = 0;
    return right.flatMap((to) => {
      const shared = from.passages.filter((passage) => to.passages.includes(passage));
      if (shared.length === 0) return [];
      const height = Math.max(0.75, weightOf(shared, kind) * scale);
      const band = {
        from,
        to,
        passages: shared,
        fromTop: from.top + gone,
        toTop: to.top + (arrived.get(to) ?? 0),
        height,
      };
      gone += height;
      arrived.set(to, (arrived.get(to) ?? 0) + height);
      return [band];
    });
  });
}
