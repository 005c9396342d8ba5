export type SignInFailure = "credentials" | "away" | "exists" | "weak" | "closed" | "confirm" | "many" | "other";

/** Sorts what the authentication service answered into the sentences a person can use. */
export function sortSignInFailure(error: { readonly status?: number | undefined; readonly code?: string | undefined }): SignInFailure {
  switch (error.code) {
    case "invalid_credentials":
    case "email_not_confirmed":
      return error.code === "email_not_confirmed" ? "confirm" : "credentials";
    case "user_already_exists":
    case "email_exists":
      return "exists";
    case "weak_password":
      return "weak";
    case "signup_disabled":
    case "email_provider_disabled":
      return "closed";
    case "over_request_rate_limit":
      return "many";
  }
  if (!error.status || error.status >= 500) return "away";
  if (error.status === 429) return "many";
  return error.status === 400 || error.status === 401 ? "credentials" : "other";
}
