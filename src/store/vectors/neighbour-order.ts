/** Fewer points than this are left in the order in which they are. */
const FEWEST = 16;

/**
 * The numbers of points in an order in which near ones come one after another: halved along one axis, each half along the
 * next, and so on (as a k-d tree is made: Bentley 1975). `coordinates` holds so many numbers for each point, one point
 * after the other, those that vary most first. Always the same for the same.
 */
export function neighbourOrder(coordinates: Float32Array, axes: number): Uint32Array {
  const order = Uint32Array.from({ length: Math.floor(coordinates.length / axes) }, (_, point) => point);
  const halve = (points: Uint32Array, axis: number): void => {
    if (axis >= axes || points.length < FEWEST) return;
    const along = (point: number) => coordinates[point * axes + axis] ?? 0;
    points.sort((a, b) => along(a) - along(b) || a - b);
    const middle = points.length >> 1;
    halve(points.subarray(0, middle), axis + 1);
    halve(points.subarray(middle), axis + 1);
  };
  halve(order, 0);
  return order;
}
