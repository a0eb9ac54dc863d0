curl --silent --fail https://104.16.132.229/health
