export { type ChartNode, handlingOf } from './draw/chart-node.ts';
