//! The methods of a declared endpoint's struct: those of [`Endpoint`](super::Endpoint), which a caller then need not import.
//!
//! The macros' expansion calls these. Which methods there are is decided here, where this crate's features are known: an expansion
//! that asked for the features of the crate that it stands in would ask the wrong one.

/// Writes the methods into the `impl` whose head is given.
#[doc(hidden)]
#[macro_export]
macro_rules! __endpoint_methods {
    ($($head:tt)*) => {
        $($head)* {
            /// Checks the request against its declaration, and reports every violation at once.
            pub fn validate(&self) -> ::core::result::Result<(), $crate::Violations> {
                $crate::Endpoint::validate(self)
            }

            /// Target, headers and body: what will be signed and sent, without key, clock or network.
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
        /// Validates and signs, and sends nothing. What it returns prints as a curl command.
        pub fn prepare(&self, client: &$crate::Client) -> ::core::result::Result<$crate::Prepared, $crate::Error> {
            $crate::Endpoint::prepare(self, client)
        }

        /// Validates, signs, sends, verifies the response's signature and reads the response.
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
        /// As `send`, for callers without an asynchronous runtime.
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
