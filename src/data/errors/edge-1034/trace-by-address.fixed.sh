ip=$(curl --silent --fail https://www.cloudflare.com/cdn-cgi/trace | sed -n 's/^ip=//p')
echo "My address is $ip"
