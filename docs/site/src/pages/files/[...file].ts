import type { APIRoute } from 'astro';
import { lookup } from 'mrmime';
import { pictureAt, pictures } from '../../documents.ts';

export const getStaticPaths = () => pictures.map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(pictureAt(file), { headers: { 'Content-Type': lookup(file) ?? 'application/octet-stream' } });
