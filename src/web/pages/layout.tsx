import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { LANGUAGES } from '../../model/language.ts'
import { assetUrl } from './assets.ts'
import { PostForm } from '../components/form.tsx'
import { Icon, IconSheet } from '../components/icon.tsx'
import { commonTexts } from '../texts/common.ts'
import type { Frame } from './frame.ts'
import { THEMES, mayDo, withParameter } from './frame.ts'

interface Layout {
  readonly frame: Frame
  /** Without the name of the product. */
  readonly title: string
  /** Whether the page renews what bears `data-live` when the watch sees something. */
  readonly live?: boolean
  /** Only that website's news concern the page. */
  readonly liveSite?: string
  /** What a feed reader finds. */
  readonly feed?: { readonly href: string; readonly title: string }
  readonly children?: Child
}

/** The page around a content that has an `h1` of its own. */
export function Layout({ frame, title, live = false, liveSite, feed, children }: Layout) {
  const { language, organisation, theme } = frame
  const t = commonTexts[language]
  const listens = live && frame.account !== undefined
  return html`<!doctype html>${(
      <html lang={language} data-theme={theme}>
        <head>
          <meta charset="utf-8" />
          <title>{`${title} · ${t.product} · ${organisation}`}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content={theme === 'auto' ? 'light dark' : theme} />
          <link rel="icon" type="image/svg+xml" href={assetUrl('icon.svg')} />
          <link rel="stylesheet" href={assetUrl('wenyam.css')} />
          {feed && <link rel="alternate" type="application/atom+xml" href={feed.href} title={feed.title} />}
          {listens && <script type="module" src={assetUrl('live.js')}></script>}
        </head>
        <body data-site={liveSite}>
          <IconSheet />
          <a class="skip" href="#content">
            {t.skip}
          </a>
          <Header frame={frame} listens={listens} />
          <main id="content" tabindex={-1}>
            <Done frame={frame} />
            {children}
          </main>
          <Footer frame={frame} />
        </body>
      </html>
    )}`
}

function Header({ frame, listens }: { frame: Frame; listens: boolean }) {
  const { account, language, organisation } = frame
  const t = commonTexts[language]
  return (
    <header class="top">
      <a class="brand" href={account ? '/' : '/status'}>
        <Icon name="moon" />
        <strong>{t.product}</strong>
        <span class="office">{organisation}</span>
      </a>
      {account && (
        <nav aria-label={t.mainMenu} class="menu">
          <ul>
            {menuOf(frame).map(([href, words]) => (
              <li>
                <a href={href} aria-current={isHere(frame.here, href) ? 'page' : undefined}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {listens && (
        <p
          class="live"
          id="live"
          role="status"
          data-on={t.live.on}
          data-off={t.live.off}
          data-changed={t.live.changed}
        ></p>
      )}
      {account ? (
        <div class="who">
          <a href="/account" title={t.nav.account}>
            {account.display}
          </a>
          <PostForm frame={frame} action="/sign-out">
            <button class="plain">{t.nav.signOut}</button>
          </PostForm>
        </div>
      ) : (
        <div class="who">
          <a href="/sign-in">{t.nav.signIn}</a>
        </div>
      )}
    </header>
  )
}

function menuOf(frame: Frame): readonly (readonly [href: string, words: string])[] {
  const { nav } = commonTexts[frame.language]
  return [
    ['/', nav.dashboard],
    ['/incidents', nav.incidents],
    ['/renewals', nav.renewals],
    ['/reports', nav.reports],
    ['/outbox', nav.outbox],
    ...(mayDo(frame, 'accounts')
      ? ([
          ['/accounts', nav.accounts],
          ['/audit', nav.audit],
        ] as const)
      : []),
    ...(frame.publicStatus ? ([['/status', nav.status]] as const) : []),
  ]
}

function isHere(here: string, href: string): boolean {
  const [path = ''] = here.split('?')
  return path === href || (href !== '/' && path.startsWith(`${href}/`))
}

/** What the request before has done, said once at the top. */
function Done({ frame: { done, language } }: { frame: Frame }) {
  const texts: Readonly<Record<string, string>> = commonTexts[language].done
  const words = done === undefined || !Object.hasOwn(texts, done) ? undefined : texts[done]
  return words === undefined ? (
    <></>
  ) : (
    <p class="done" role="status">
      {words}
    </p>
  )
}

/** Preferences are plain links: they work without script and without an account, and are remembered by cookies. */
function Footer({ frame }: { frame: Frame }) {
  const { language, theme, here } = frame
  const t = commonTexts[language]
  return (
    <footer>
      <nav aria-label={t.preferences} class="preferences">
        <ul aria-label={t.languageLabel}>
          {LANGUAGES.map((one) => (
            <li>
              <a
                href={withParameter(here, 'lang', one)}
                lang={one}
                aria-current={one === language ? 'true' : undefined}
              >
                {t.languages[one]}
              </a>
            </li>
          ))}
        </ul>
        <ul aria-label={t.themeLabel}>
          {THEMES.map((one) => (
            <li>
              <a href={withParameter(here, 'theme', one)} aria-current={one === theme ? 'true' : undefined}>
                {t.theme[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  )
}
