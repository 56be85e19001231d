// The configuration of the editor, made from the schemas and the settings of the site.
import { ARTICLES, collections } from './collections.ts';
import { plainFields } from './fields.ts';

/** What the editor needs to know of the site. */
export interface EditorSite {
  name: string;
  site: string;
  /** The repository, for example https://github.com/owner/name; empty when there is none. */
  repository: string;
}

/** "owner/name" of a repository on GitHub; null for any other or none. */
export const githubRepository = (address: string): string | null =>
  /^https:\/\/github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address)?.[1] ?? null;

/**
 * With a repository on GitHub editors may sign in with an access token and propose changes as pull requests. Without
 * one there is only the folder on the editor's own machine. Sveltia wants a service to be named even then; the policy
 * of the page lets nobody ask it for anything.
 */
function backend(repository: string) {
  const repo = githubRepository(repository);
  if (repo === null) return { backend: { name: 'github', repo: 'local/record', auth_methods: ['token'] } };
  return {
    backend: { name: 'github', repo, branch: 'main', auth_methods: ['token'] },
    publish_mode: 'editorial_workflow',
  };
}

/** The configuration, and for each kind of article the fields that its files write without quotation marks. */
export function editorConfig({ name, site, repository }: EditorSite) {
  return {
    online: githubRepository(repository) !== null,
    plain: Object.fromEntries(ARTICLES.map(({ collection, fields }) => [collection, plainFields(fields)])),
    config: {
      load_config_file: false,
      ...backend(repository),
      app_title: `Editing “${name}”`,
      site_url: site,
      logo: { src: '/mark.svg' },
      media_folder: 'content/pictures',
      // A picture is kept under a name that an article may show.
      media_libraries: { all: { slugify_filename: true }, stock_assets: { providers: [] } },
      show_preview_links: false,
      editor: { preview: false },
      slug: { encoding: 'ascii', clean_accents: true },
      output: { omit_empty_optional_fields: true },
      collections: collections(),
    },
  };
}
