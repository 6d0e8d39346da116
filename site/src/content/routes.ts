export { isIndexed, type Route, type RouteKind } from './routes/route.ts';
export { RouteTable } from './routes/route-table.ts';
export { portalId, routeTable } from './routes/routes-of.ts';
