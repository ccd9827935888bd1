/** One answer for everybody who asks within `lifeMs`; those who come while it is made wait for the same one. */
export function shared<T>(make: () => Promise<T>, lifeMs: number, now: () => number): () => Promise<T> {
  let made: { readonly at: number; readonly value: Promise<T> } | undefined
  return () => {
    const at = now()
    if (made && at >= made.at && at - made.at < lifeMs) return made.value
    const value = make()
    const mine = { at, value }
    made = mine
    value.catch(() => {
      if (made === mine) made = undefined
    })
    return value
  }
}
