import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import file from '../../models/world.json';

const topology = file as unknown as Topology<{ land: GeometryObject; borders: GeometryObject }>;

/** Land and the borders of countries, from `models/world.json`. */
export const WORLD = {
  land: feature(topology, topology.objects.land),
  borders: feature(topology, topology.objects.borders),
};
