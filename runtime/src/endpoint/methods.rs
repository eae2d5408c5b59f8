//! The inherent methods of a declared endpoint: those of [`Endpoint`](super::Endpoint), without an import.
//!
//! The macros' expansion calls these macros. They decide which methods there are, because this crate knows its own features: the
//! expansion would see the features of the crate that it is expanded in. They are compiled where they are called.

/// Writes the methods into the given `impl`.
#[doc(hidden)]
#[macro_export]
macro_rules! __endpoint_methods {
    ($($head:tt)*) => {
        $($head)* {
            /// Validates the request and returns every violation of the declaration at once.
            #[inline]
            pub fn validate(&self) -> ::core::result::Result<(), $crate::Violations> {
                $crate::Endpoint::validate(self)
            }

            /// Returns target, headers and body, as they will be signed and sent. This needs no key, clock or network.
            #[inline]
            pub fn request(&self) -> ::core::result::Result<$crate::Request, $crate::Violations> {
                $crate::Endpoint::request(self)
            }

            $crate::__client_methods!();
            $crate::__blocking_methods!();
        }
    };
}

#[cfg(feature = "client")]
#[doc(hidden)]
#[macro_export]
macro_rules! __client_methods {
    () => {
        /// Validates and signs the request and sends nothing. The returned value prints as a curl command.
        #[inline]
        pub fn prepare(&self, client: &$crate::Client) -> ::core::result::Result<$crate::Prepared, $crate::Error> {
            $crate::Endpoint::prepare(self, client)
        }

        /// Validates, signs and sends the request, verifies the signature of the response and decodes it.
        #[inline]
        pub fn send(&self, client: &$crate::Client) -> $crate::client::ResponseFuture<<Self as $crate::Endpoint>::Response> {
            $crate::Endpoint::send(self, client)
        }
    };
}

#[cfg(not(feature = "client"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __client_methods {
    () => {};
}

#[cfg(feature = "blocking")]
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking_methods {
    () => {
        /// Does what `send` does, for callers without an asynchronous runtime.
        #[inline]
        pub fn send_blocking(
            &self,
            client: &$crate::blocking::Client,
        ) -> ::core::result::Result<<Self as $crate::Endpoint>::Response, $crate::Error> {
            $crate::Endpoint::send_blocking(self, client)
        }
    };
}

#[cfg(not(feature = "blocking"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __blocking_methods {
    () => {};
}
