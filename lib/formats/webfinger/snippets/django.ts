import { acct, webfingerPath, webfingerUrl } from '../addresses';
import { pythonString } from '../escape';
import type { WriteSnippets } from './snippet';

/** Django: a view and its place in the project's addresses. */
export const django: WriteSnippets = ({ user, host, aliasUser, aliasHost }) => [
  {
    file: 'urls.py',
    code: `from django.http import HttpResponse, HttpResponseRedirect
from django.urls import path


def webfinger(request):
    asked = request.GET.get("resource", "").lower()
    if asked == ${pythonString(acct(aliasUser, aliasHost).toLowerCase())}:
        response = HttpResponseRedirect(
            ${pythonString(webfingerUrl(user, host))}
        )
    else:
        response = HttpResponse(status=404)
    response["Access-Control-Allow-Origin"] = "*"
    return response


urlpatterns = [
    path(${pythonString(webfingerPath.slice(1))}, webfinger),
]
`,
  },
];
